import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { problemOf } from '../../api/problem.ts'
import { getMeQueryKey } from '../../client/@tanstack/react-query.gen.ts'
import { signIn } from '../../client/sdk.gen.ts'
import { Mark } from '../../shell/mark.tsx'
import classes from './sign-in.module.css'

/** Sign in. It stands in the place of whatever page was asked for, which shows itself afterwards. */
export const Screen = () => {
  useDocumentTitle('Sign in · Mortar')
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <div className={classes.brand}>
          <Mark size={30} />
          <h1 className={classes.title}>Sign in to Mortar</h1>
        </div>
        <Form />
        <p className={classes.help}>
          First start? The hub printed an address, an email and a password when it made the first account. It shows them
          once.
        </p>
      </div>
    </main>
  )
}

const Form = () => {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const queries = useQueryClient()
  const enter = useMutation({
    mutationFn: () => signIn({ body: { email, password } }),
    onSuccess: ({ data }) => queries.setQueryData(getMeQueryKey(), data),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter.mutate()
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label="Email"
          type="email"
          autoComplete="username"
          required
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <div role="alert" className={classes.wrong}>
          {enter.error && problemOf(enter.error).hint}
        </div>
        <Button type="submit" fullWidth loading={enter.isPending}>
          Sign in
        </Button>
      </Stack>
    </form>
  )
}
